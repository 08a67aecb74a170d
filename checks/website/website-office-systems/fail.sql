INSERT INTO web_technologies (name, kind, version, url, evidence, oldest_supported, is_outdated) VALUES
  ('Seeyon A8', 'oa', NULL, 'https://a.cn/', 'script', NULL, 0);
