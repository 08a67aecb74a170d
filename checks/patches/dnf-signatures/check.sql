-- id: dnf-signatures
-- title: dnf takes packages with a signature only
-- title[zh_CN]: dnf 只安装有签名的软件包
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184 gbt22239:8.1.4.7.a
-- when: SELECT 1 FROM files WHERE path IN ('/etc/dnf/dnf.conf', '/etc/yum.conf')
-- key: setting
-- same-as: xccdf:ensure_gpgcheck_globally_activated
-- why: A repository that says nothing itself is then taken at its word, by whoever answers in its
--     name.
-- why[zh_CN]: 未单独声明的软件源将不经校验，冒名者也能提供软件包。
-- fix: Set gpgcheck=1 under [main] in {path}.
-- fix[zh_CN]: 在 {path} 的 [main] 下设置 gpgcheck=1。
SELECT 'gpgcheck' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/dnf/dnf.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'dnf' AND s.section = 'main' AND s.key = 'gpgcheck'
WHERE lower(coalesce(s.value, '0')) NOT IN ('1', 'yes', 'true', 'on', 'enabled');
