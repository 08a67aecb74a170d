-- id: squid-log
-- title: The web proxy logs who went where
-- title[zh_CN]: Web 代理记录访问日志
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.3.5.d gbt22239:8.1.3.5.a gbt22239:7.1.3.5.a gbt22239:8.1.4.3.a
--     gbt22239:7.1.4.3.a zicha:RA112 zicha:RA116 zicha:RA181
-- key: path line
-- why: The proxy is the one place that knows which workstation fetched the malware or sent the data
--     out; without its log every desk must be searched.
-- why[zh_CN]: 只有代理知道是哪台工作站下载了恶意程序或外传了数据；没有它的日志，只能逐台排查。
-- fix: Replace {path}:{line} by access_log daemon:/var/log/squid/access.log squid, then squid -k
--     reconfigure; rotate and keep the log for the time that the law asks for.
-- fix[zh_CN]: 将 {path}:{line} 改为 access_log daemon:/var/log/squid/access.log squid，再执行 squid -k reconfigure；日志按法规要求的期限轮转保存。
SELECT value, path, line FROM squid_config
WHERE key IN ('access_log', 'cache_access_log') AND value REGEXP '^(none|/dev/null|stdio:/dev/null)$'
  AND NOT EXISTS (SELECT 1 FROM squid_config o
                  WHERE o.key IN ('access_log', 'cache_access_log')
                    AND NOT o.value REGEXP '^(none|/dev/null|stdio:/dev/null)');
