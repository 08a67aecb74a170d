INSERT INTO web_pages (url, status, copyright_year) VALUES ('https://a.cn/', 200, 2099), ('https://a.cn/old', 200, 2003);
