-- id: nginx-tls-protocols
-- title: nginx speaks TLS 1.2 and newer only
-- title[zh_CN]: nginx 仅启用 TLS 1.2 及以上版本
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name path
-- why: Sign-ins and patient data sent over TLS 1.0 or SSL 3 can be read with known attacks;
--     without ssl_protocols older releases of nginx still offer TLS 1.0.
-- why[zh_CN]: 通过 TLS 1.0 或 SSL 3 传输的登录信息和患者数据可被已知攻击方法读取；未设置 ssl_protocols 时，旧版 nginx 仍会提供 TLS 1.0。
-- fix: Set `ssl_protocols TLSv1.2 TLSv1.3;` in the http block of {path}, remove other
--     ssl_protocols lines, and run `nginx -s reload`.
-- fix[zh_CN]: 在 {path} 的 http 块中设置 `ssl_protocols TLSv1.2 TLSv1.3;`，删除其他 ssl_protocols 行，然后执行 `nginx -s reload`。
WITH server AS (
  SELECT s.opens AS id, s.block AS parent, s.path, s.line,
         coalesce((SELECT min(n.value) FROM nginx_config n
                   WHERE n.block = s.opens AND n.directive = 'server_name'), '_') AS name
  FROM nginx_config s
  WHERE s.directive = 'server' AND s.opens IS NOT NULL AND s.context = 'http')
SELECT name, server.path, server.line, coalesce(own.value, http.value, 'not set') AS value
FROM server
LEFT JOIN nginx_config own ON own.block = server.id AND own.directive = 'ssl_protocols'
LEFT JOIN nginx_config http ON http.block = server.parent AND http.directive = 'ssl_protocols'
WHERE EXISTS (SELECT 1 FROM nginx_config l WHERE l.block = server.id AND (
                l.directive = 'listen' AND ' ' || l.value || ' ' LIKE '% ssl %'
                OR l.directive = 'ssl' AND l.value = 'on'))
  AND ' ' || coalesce(own.value, http.value, 'SSLv3') || ' ' REGEXP ' (SSLv2|SSLv3|TLSv1|TLSv1\.1) ';
