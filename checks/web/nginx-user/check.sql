-- id: nginx-user
-- title: nginx does not serve pages as root
-- title[zh_CN]: nginx 工作进程不以 root 运行
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB095 highrisk:6.4.2.2
-- key: path line
-- why: A hole in one page or module then gives the whole server, not only the web pages.
-- why[zh_CN]: 一旦某个页面或模块有漏洞，攻击者得到的是整台服务器，而不仅仅是网页。
-- fix: Set `user www-data;` (Debian) or `user nginx;` in {path}:{line} and restart nginx.
-- fix[zh_CN]: 将 {path}:{line} 改为 `user www-data;`（Debian）或 `user nginx;`，然后重启 nginx。
SELECT path, line, value FROM nginx_config
WHERE directive = 'user' AND block = 0 AND (value = 'root' OR value LIKE 'root %');
