// The window in which a ribbon command says what went wrong while the pane is closed: its sentences stand in its address.
for (const sentence of new URLSearchParams(location.search).getAll('say')) {
  const line = document.createElement('p');
  line.textContent = sentence;
  document.getElementById('notice')?.append(line);
}
