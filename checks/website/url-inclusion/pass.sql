INSERT INTO web_probes (url, method, parameter, class, technique, probe, control, is_confirmed, requests) VALUES
  ('https://site/list', 'GET', 'id', 'url-inclusion', NULL, 'https://site/list?id=1x', 'https://site/list?id=1', 0, 7),
  ('https://site/list', 'GET', 'id', 'reflected-xss', 'element in text', 'https://site/list?id=1x', 'https://site/list?id=1', 1, 7);
