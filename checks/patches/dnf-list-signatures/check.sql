-- id: dnf-list-signatures
-- title: dnf takes lists of packages with a signature only
-- title[zh_CN]: dnf 校验软件源元数据的签名
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184 gbt22239:8.1.4.7.a
-- when: SELECT 1 FROM files WHERE path IN ('/etc/dnf/dnf.conf', '/etc/yum.conf')
-- key: setting
-- same-as: xccdf:ensure_gpgcheck_repo_metadata
-- why: Who can change the list can hide an update that closes a hole.
-- why[zh_CN]: 能篡改元数据的人可以隐藏修补漏洞的更新。
-- fix: Set repo_gpgcheck=1 under [main] in {path}.
-- fix[zh_CN]: 在 {path} 的 [main] 下设置 repo_gpgcheck=1。
SELECT 'repo_gpgcheck' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/dnf/dnf.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'dnf' AND s.section = 'main' AND s.key = 'repo_gpgcheck'
WHERE lower(coalesce(s.value, '0')) NOT IN ('1', 'yes', 'true', 'on', 'enabled');
