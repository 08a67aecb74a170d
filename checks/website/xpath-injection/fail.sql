INSERT INTO web_probes (url, method, parameter, class, technique, probe, control, is_confirmed, requests) VALUES
  ('https://site/list', 'GET', 'user', 'xpath-injection', 'and', 'https://site/list?user=1x', 'https://site/list?user=1', 1, 17);
