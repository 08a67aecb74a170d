INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'content-security-policy', 'default-src ''self'''),
  ('https://a.cn/b', 200, 2, 1, 'content-type', 'text/html'),
  ('https://a.cn/b', 200, 2, 1, 'content-security-policy-report-only', 'default-src ''self''');
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/c', 200, 2, 1, 'content-security-policy', 'upgrade-insecure-requests');
