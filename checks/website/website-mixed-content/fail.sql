INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, reason, text, has_integrity, pages, status) VALUES
  ('https://a.cn/', 'http://b.com/a.js', 'script', 'b.com', 1, 0, 1, 0, NULL, 'x', 0, 1, NULL);
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES ('https://a.cn/', 200, 9, 1, 'content-type', 'text/html');
