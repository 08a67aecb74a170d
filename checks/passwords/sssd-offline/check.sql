-- id: sssd-offline
-- title: Passwords that sssd remembers do not last long without the directory
-- title[zh_CN]: sssd 缓存的口令在脱离目录后很快失效
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param days: 1 | most days
-- param days[zh_CN]: 最多天数
-- key: path
-- same-as: xccdf:sssd_offline_cred_expiration
-- why: A notebook that was taken away keeps accepting a password that the directory has long
--     refused.
-- why[zh_CN]: 被带走的电脑会一直接受目录早已停用的口令。
-- fix: Set `offline_credentials_expiration = {wanted}` in section [pam] of {path}.
-- fix[zh_CN]: 在 {path} 的 [pam] 段中设置 `offline_credentials_expiration = {wanted}`。
SELECT coalesce(c.value, 'not set') AS value, :days AS wanted,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1)
     LEFT JOIN sssd_config AS c
               ON c.section = 'pam' AND c.key = 'offline_credentials_expiration'
WHERE iif(c.value REGEXP '^\d+$', CAST(c.value AS INTEGER), 0) NOT BETWEEN 1 AND :days
  -- What the domains say not to be kept cannot expire.
  AND coalesce((SELECT max(lower(value) <> 'false') FROM sssd_config
                WHERE section GLOB 'domain/*' AND key = 'cache_credentials'), 1);
