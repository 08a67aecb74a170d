-- id: nginx-password-files
-- title: Password files of nginx are readable by the web server only
-- title[zh_CN]: nginx 的口令文件仅 Web 服务器可读
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f
-- key: path
-- why: Whoever has an account on the host can take the hashes and guess the passwords of the
--     site at leisure.
-- why[zh_CN]: 主机上的任何账户都能取走散列，慢慢猜出网站口令。
-- fix: Run `chmod o= {path}` and let its group be the web server's: `chgrp www-data {path}`.
-- fix[zh_CN]: 执行 `chmod o= {path}`，并将属组设为 Web 服务器的组：`chgrp www-data {path}`。
SELECT DISTINCT f.path, f.mode, f.user
FROM nginx_config a JOIN files f ON f.path = a.value
WHERE a.directive = 'auth_basic_user_file' AND f.is_world_readable;
