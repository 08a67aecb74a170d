INSERT INTO web_pages (url, status) VALUES ('https://a.cn/', 200), ('https://a.cn/x', 404), ('https://a.cn/y', NULL);
INSERT INTO web_pages (url, status, title) VALUES ('https://a.cn/z', 503, 'Just a moment...');
