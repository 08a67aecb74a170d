-- id: nginx-status-private
-- title: The status page of nginx is not public
-- title[zh_CN]: nginx 状态页不对外公开
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: path line
-- why: It tells outsiders how busy the server is and when an attack begins to work.
-- why[zh_CN]: 状态页会告诉外人服务器的繁忙程度，以及攻击何时开始奏效。
-- fix: Add `allow 127.0.0.1; deny all;` beside stub_status in {path}:{line} and run `nginx -s
--     reload`.
-- fix[zh_CN]: 在 {path}:{line} 的 stub_status 旁加入 `allow 127.0.0.1; deny all;`，然后执行 `nginx -s reload`。
WITH RECURSIVE around(id, path, line, context, block) AS (
  SELECT line || path, path, line, context, block FROM nginx_config WHERE directive = 'stub_status'
  UNION
  SELECT a.id, a.path, a.line, a.context, n.block
  FROM around a JOIN nginx_config n ON n.opens = a.block)
SELECT min(context) AS context, path, line FROM around
GROUP BY id
HAVING sum(block IN (SELECT block FROM nginx_config
                     WHERE directive = 'deny' AND value = 'all'
                        OR directive IN ('auth_basic', 'auth_request', 'internal')
                        OR directive = 'listen' AND (value LIKE '127.%' OR value LIKE 'unix:%'))) = 0;
