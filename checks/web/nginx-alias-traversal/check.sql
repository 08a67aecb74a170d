-- id: nginx-alias-traversal
-- title: No location of nginx lets requests climb out of its alias
-- title[zh_CN]: nginx 的 alias 配置不存在目录穿越
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
-- key: path line
-- why: With `location /img` and `alias /srv/img/` a request for /img../secret reads /srv/secret:
--     sources and configuration with passwords have been fetched this way.
-- why[zh_CN]: `location /img` 配合 `alias /srv/img/` 时，请求 /img../secret 即可读到 /srv/secret：源代码和带口令的配置就是这样被取走的。
-- fix: End the location in {path}:{line} with a slash, as its alias {value} does, and run `nginx
--     -s reload`.
-- fix[zh_CN]: 让 {path}:{line} 的 location 与其 alias {value} 一样以斜杠结尾，然后执行 `nginx -s reload`。
SELECT l.value AS location, a.value, a.path, a.line
FROM nginx_config l JOIN nginx_config a ON a.block = l.opens AND a.directive = 'alias'
WHERE l.directive = 'location' AND a.value LIKE '%/'
  AND replace(l.value, '^~ ', '') LIKE '/%' AND l.value NOT LIKE '%/' AND l.value NOT LIKE '= %';
