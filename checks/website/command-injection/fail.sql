INSERT INTO web_probes (url, method, parameter, class, technique, probe, control, is_confirmed, requests) VALUES
  ('https://site/list', 'GET', 'user', 'command-injection', '| and a command', 'https://site/list?user=1x', 'https://site/list?user=1', 1, 17);
