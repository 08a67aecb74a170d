-- id: sssd-cards
-- title: sssd accepts smart cards
-- title[zh_CN]: sssd 接受智能卡
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:sssd_enable_smartcards
-- why: A card is a second factor that nobody can guess.
-- why[zh_CN]: 智能卡是无法猜到的第二因素。
-- fix: Set `pam_cert_auth = {wanted}` in {path}.
-- fix[zh_CN]: 在 {path} 中设置 `pam_cert_auth = {wanted}`。
SELECT coalesce(c.value, 'not set') AS value, 'True' AS wanted,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN sssd_config AS c ON c.section = 'pam' AND c.key = 'pam_cert_auth'
WHERE c.value IS NULL OR lower(c.value) <> 'true';
