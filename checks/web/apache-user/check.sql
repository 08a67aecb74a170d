-- id: apache-user
-- title: Apache does not serve pages as root
-- title[zh_CN]: Apache 工作进程不以 root 运行
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB095 highrisk:6.4.2.2
-- key: path line
-- why: A hole in one page or module then gives the whole server, not only the web pages.
-- why[zh_CN]: 一旦某个页面或模块有漏洞，攻击者得到的是整台服务器，而不仅仅是网页。
-- fix: Set `User www-data` (Debian) or `User apache` in {path}:{line} and restart Apache.
-- fix[zh_CN]: 将 {path}:{line} 改为 `User www-data`（Debian）或 `User apache`，然后重启 Apache。
SELECT directive, value, path, line FROM apache_config
WHERE directive IN ('user', 'group') AND value IN ('root', '#0');
