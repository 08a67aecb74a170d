-- id: defs-min-length
-- title: login.defs asks for long passwords
-- title[zh_CN]: login.defs 要求足够长的口令
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- param length: 15 | least number of characters
-- param length[zh_CN]: 最少字符数
-- key: setting
-- same-as: xccdf:accounts_password_minlen_login_defs
-- why: Programs that change passwords without PAM know this setting only.
-- why[zh_CN]: 不经过 PAM 更改口令的程序只认此设置。
-- fix: Set PASS_MIN_LEN {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 PASS_MIN_LEN {wanted}。
SELECT 'PASS_MIN_LEN' AS setting, coalesce(l.value, 'not set') AS value, :length AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'PASS_MIN_LEN'
WHERE l.value IS NULL OR l.is_default OR coalesce(l.number, -1) < :length;
