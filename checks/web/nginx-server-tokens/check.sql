-- id: nginx-server-tokens
-- title: nginx does not tell its version
-- title[zh_CN]: nginx 不透露版本号
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name path
-- why: The version in every answer tells a scanner at once which published holes to try; the
--     portal of a bureau is scanned every day.
-- why[zh_CN]: 每个响应都带版本号，扫描器立刻知道该尝试哪些已公开漏洞；单位门户网站每天都在被扫描。
-- fix: Set `server_tokens off;` in the http block of {path} and run `nginx -s reload`.
-- fix[zh_CN]: 在 {path} 的 http 块中设置 `server_tokens off;`，然后执行 `nginx -s reload`。
WITH server AS (
  SELECT s.opens AS id, s.block AS parent, s.path, s.line,
         coalesce((SELECT min(n.value) FROM nginx_config n
                   WHERE n.block = s.opens AND n.directive = 'server_name'), '_') AS name
  FROM nginx_config s
  WHERE s.directive = 'server' AND s.opens IS NOT NULL AND s.context = 'http')
SELECT name, server.path, server.line, coalesce(own.value, http.value, 'on') AS value
FROM server
LEFT JOIN nginx_config own ON own.block = server.id AND own.directive = 'server_tokens'
LEFT JOIN nginx_config http ON http.block = server.parent AND http.directive = 'server_tokens'
WHERE coalesce(own.value, http.value, 'on') IN ('on', 'build');
