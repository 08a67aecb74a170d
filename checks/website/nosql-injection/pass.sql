INSERT INTO web_probes (url, method, parameter, class, technique, probe, control, is_confirmed, requests) VALUES
  ('https://site/list', 'GET', 'user', 'sql-injection', NULL, NULL, NULL, 0, 7),
  ('https://site/list', 'GET', 'user', 'reflected-xss', 'element in text', 'https://site/list?user=1x', 'https://site/list?user=1', 1, 7);
