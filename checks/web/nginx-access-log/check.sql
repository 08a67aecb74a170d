-- id: nginx-access-log
-- title: nginx records every request
-- title[zh_CN]: nginx 记录所有访问请求
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA112
-- key: path line
-- why: Without the access log nobody can say afterwards which pages were attacked, from where,
--     and what was fetched; the law asks for six months of it.
-- why[zh_CN]: 没有访问日志，事后无法查明哪些页面被攻击、来自何处、取走了什么；法律要求留存六个月。
-- fix: Remove `access_log off;` in {path}:{line} and run `nginx -s reload`.
-- fix[zh_CN]: 删除 {path}:{line} 中的 `access_log off;`，然后执行 `nginx -s reload`。
SELECT context, path, line, value FROM nginx_config
WHERE directive = 'access_log' AND (value = 'off' OR value LIKE '/dev/null%')
  AND (context = 'http' OR context LIKE 'http > server%') AND context NOT LIKE '%> location%';
