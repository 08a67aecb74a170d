-- id: mount-network-kerberos
-- title: NFS is mounted with Kerberos
-- title[zh_CN]: NFS 挂载使用 Kerberos 验证
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.7.a gbt22239:7.1.4.1.c gbt22239:8.1.4.1.c
-- key: mount_point problem
-- optional: mounts
-- same-as: xccdf:mount_option_krb_sec_remote_filesystems
-- why: Without it the server believes what any host says about its users, and the files cross the
--     network in clear.
-- why[zh_CN]: 若不使用，服务器会相信任何主机声称的用户身份，文件也以明文传输。
-- fix: Set up Kerberos and add sec=krb5p to the options of {mount_point} in {path}.
-- fix[zh_CN]: 部署 Kerberos，并在 {path} 中为 {mount_point} 添加选项 sec=krb5p。
SELECT path AS mount_point, 'mounted without it' AS problem, device, '/etc/fstab' AS path,
       NULL AS line
FROM mounts WHERE type IN ('nfs', 'nfs4')
  AND NOT options REGEXP ',sec=krb5[ip]?(:krb5[ip]?)*,'
UNION ALL
SELECT path, iif(line IS NULL, 'the unit that mounts it does not set it',
                 'the line in fstab does not set it'), device, source, line
FROM fstab WHERE type IN ('nfs', 'nfs4')
  AND NOT options REGEXP ',sec=krb5[ip]?(:krb5[ip]?)*,';
