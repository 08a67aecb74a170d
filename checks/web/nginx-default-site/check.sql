-- id: nginx-default-site
-- title: nginx does not serve the page that it was delivered with
-- title[zh_CN]: nginx 未提供安装自带的默认页面
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: path
-- why: A forgotten default site answers for every name and address of the server, shows what it
--     runs, and is where attackers look first.
-- why[zh_CN]: 被遗忘的默认站点会响应服务器的所有名称和地址，暴露所用软件，也是攻击者首先查看的地方。
-- fix: Remove {path} if nothing needs it, let the default server `return 444;`, and run `nginx
--     -s reload`.
-- fix[zh_CN]: 如无需要，删除 {path}，让默认 server 执行 `return 444;`，然后执行 `nginx -s reload`。
SELECT n.path, n.line, n.value, f.path AS page
FROM nginx_config n
JOIN files f ON f.path IN ('/var/www/html/index.nginx-debian.html', '/usr/share/nginx/html/index.html')
WHERE n.directive = 'root' AND n.context LIKE 'http > server%'
  AND instr(f.path, n.value || '/index') = 1 AND EXISTS (
    SELECT 1 FROM nginx_config s WHERE s.block = n.block AND s.directive = 'server_name'
                                   AND s.value IN ('_', 'localhost', ''));
