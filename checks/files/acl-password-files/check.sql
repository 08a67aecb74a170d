-- id: acl-password-files
-- title: No access control list opens the account files
-- title[zh_CN]: 账户文件没有被访问控制列表放宽
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e gbt22239:8.1.4.1.c zicha:RA109
-- key: path
-- why: ls shows the usual permissions and a small + only; behind it {acl} lets others read the
--     passwords' hashes or make accounts.
-- why[zh_CN]: ls 只显示正常权限和一个不起眼的 +，而 {acl} 已允许他人读取口令散列或添加账户。
-- fix: Find out who set it, then setfacl -b {path}
-- fix[zh_CN]: 查明是谁设置的，然后执行 setfacl -b {path}
SELECT path, acl, mode, user AS owner FROM files
WHERE path IN ('/etc/passwd', '/etc/shadow', '/etc/group', '/etc/gshadow', '/etc/passwd-', '/etc/shadow-',
               '/etc/group-', '/etc/gshadow-', '/etc/security/opasswd', '/etc/sudoers')
  AND acl IS NOT NULL;
