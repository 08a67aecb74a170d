INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/actuator/env', 'api', 200, 900, 'text/html', 'propertySources', 0);
