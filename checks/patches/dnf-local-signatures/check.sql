-- id: dnf-local-signatures
-- title: dnf takes package files with a signature only
-- title[zh_CN]: dnf 安装本地软件包文件时校验签名
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184 gbt22239:8.1.4.7.a
-- when: SELECT 1 FROM files WHERE path IN ('/etc/dnf/dnf.conf', '/etc/yum.conf')
-- key: setting
-- same-as: xccdf:ensure_gpgcheck_local_packages
-- why: A file that came by mail or on a stick is installed as root like any other.
-- why[zh_CN]: 来自邮件或 U 盘的软件包文件同样会以 root 身份安装。
-- fix: Set localpkg_gpgcheck=1 under [main] in {path}.
-- fix[zh_CN]: 在 {path} 的 [main] 下设置 localpkg_gpgcheck=1。
SELECT 'localpkg_gpgcheck' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/dnf/dnf.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'dnf' AND s.section = 'main' AND s.key = 'localpkg_gpgcheck'
WHERE lower(coalesce(s.value, '0')) NOT IN ('1', 'yes', 'true', 'on', 'enabled');
