-- id: sssd-pam
-- title: sssd serves PAM
-- title[zh_CN]: sssd 为 PAM 提供服务
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:sssd_enable_pam_services
-- why: Without it nobody of the directory signs in by its rules.
-- why[zh_CN]: 缺少它时目录中的人员不会按目录规则登录。
-- fix: Set `services = {wanted}` in {path}.
-- fix[zh_CN]: 在 {path} 中设置 `services = {wanted}`。
SELECT coalesce(c.value, 'not set') AS value, 'nss, pam' AS wanted,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN sssd_config AS c ON c.section = 'sssd' AND c.key = 'services'
WHERE c.value IS NULL OR instr(',' || replace(c.value, ' ', '') || ',', ',pam,') = 0;
