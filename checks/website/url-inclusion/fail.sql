INSERT INTO web_probes (url, method, parameter, class, technique, probe, control, is_confirmed, requests) VALUES
  ('https://site/list', 'GET', 'id', 'url-inclusion', 'one', 'https://site/list?id=1x', 'https://site/list?id=1', 1, 7);
