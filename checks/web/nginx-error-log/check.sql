-- id: nginx-error-log
-- title: nginx keeps its error log
-- title[zh_CN]: nginx 保留错误日志
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: path line
-- why: Attempts to break in show first as errors; sent to /dev/null they are lost.
-- why[zh_CN]: 入侵尝试往往最先表现为错误；丢到 /dev/null 就什么都看不到了。
-- fix: Set `error_log /var/log/nginx/error.log;` in {path}:{line} and run `nginx -s reload`.
-- fix[zh_CN]: 将 {path}:{line} 改为 `error_log /var/log/nginx/error.log;`，然后执行 `nginx -s reload`。
SELECT context, path, line, value FROM nginx_config
WHERE directive = 'error_log' AND (value = 'off' OR value LIKE '/dev/null%' OR value LIKE '% emerg');
