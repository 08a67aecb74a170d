-- id: proxy-passwords
-- title: No password of a proxy stands in a file for all
-- title[zh_CN]: 代理口令不写在公开的文件中
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.8.b
-- key: path line
-- why: Every account of this host reads it, and goes out to the Internet in that person's name.
-- why[zh_CN]: 本机所有账户都能读到它，并以他人名义上网。
-- fix: Change the password; let the proxy admit this host by its address or by Kerberos, and
--     remove name and password from {path}:{line}.
-- fix[zh_CN]: 更换口令；让代理按地址或 Kerberos 放行本机，并从 {path}:{line} 中删除用户名和口令。
SELECT p.scope, p.proxy, f.mode, p.path, p.line FROM proxy_settings AS p
JOIN files AS f ON f.path = p.path
WHERE p.has_password AND f.is_world_readable;
