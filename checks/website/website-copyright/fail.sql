INSERT INTO web_pages (url, status, copyright_year) VALUES ('https://a.cn/', 200, 2003), ('https://a.cn/b', 200, NULL);
