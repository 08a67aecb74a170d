INSERT INTO web_pages (url, status) VALUES ('https://a.cn/', 200), ('https://a.cn/x', 404), ('https://a.cn/y', NULL);
