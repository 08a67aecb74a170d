-- id: nginx-strict-transport
-- title: Sites of nginx with TLS tell browsers to stay with it
-- title[zh_CN]: nginx 的 TLS 站点启用 HSTS
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.8.a
-- key: name path
-- why: Without Strict-Transport-Security the first request of a visitor goes out in clear, and
--     whoever sits on the way can keep it so.
-- why[zh_CN]: 没有 Strict-Transport-Security 响应头时，访问者的首个请求以明文发出，中间人可使其一直停留在明文。
-- fix: Add `add_header Strict-Transport-Security "max-age=31536000" always;` to the server in
--     {path}:{line} and run `nginx -s reload`.
-- fix[zh_CN]: 在 {path}:{line} 的 server 中加入 `add_header Strict-Transport-Security "max-age=31536000" always;`，然后执行 `nginx -s reload`。
WITH server AS (
  SELECT s.opens AS id, s.block AS parent, s.path, s.line,
         coalesce((SELECT min(n.value) FROM nginx_config n
                   WHERE n.block = s.opens AND n.directive = 'server_name'), '_') AS name
  FROM nginx_config s
  WHERE s.directive = 'server' AND s.opens IS NOT NULL AND s.context = 'http')
SELECT name, path, line FROM server
WHERE EXISTS (SELECT 1 FROM nginx_config l WHERE l.block = server.id AND l.directive = 'listen'
                                             AND ' ' || l.value || ' ' LIKE '% ssl %')
  AND NOT EXISTS (SELECT 1 FROM nginx_config h
                  WHERE h.block IN (server.id, server.parent) AND h.directive = 'add_header'
                    AND h.value LIKE 'Strict-Transport-Security %');
