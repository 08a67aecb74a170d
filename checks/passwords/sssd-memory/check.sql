-- id: sssd-memory
-- title: sssd soon forgets looked up accounts
-- title[zh_CN]: sssd 的账户缓存很快过期
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param seconds: 86400 | most seconds
-- param seconds[zh_CN]: 最多秒数
-- key: path
-- same-as: xccdf:sssd_memcache_timeout
-- why: An account that was closed in the directory otherwise lives on in the memory of this host.
-- why[zh_CN]: 否则目录中已关闭的账户仍会存在于本机缓存中。
-- fix: Set `memcache_timeout = {wanted}` in section [nss] of {path}.
-- fix[zh_CN]: 在 {path} 的 [nss] 段中设置 `memcache_timeout = {wanted}`。
SELECT coalesce(c.value, 'not set') AS value, :seconds AS wanted,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN sssd_config AS c ON c.section = 'nss' AND c.key = 'memcache_timeout'
WHERE c.value IS NULL OR CAST(c.value AS INTEGER) > :seconds;
