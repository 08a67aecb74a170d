INSERT INTO web_technologies (name, kind, version, url, evidence, oldest_supported, is_outdated) VALUES
  ('jQuery', 'library', '3.7.1', 'https://a.cn/', 'script', '3.5.0', 0),
  ('PHP', 'language', '5.6.40', 'https://a.cn/', 'script', '7.4', 1);
