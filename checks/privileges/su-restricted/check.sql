-- id: su-restricted
-- title: Only members of one group may become root with su
-- title[zh_CN]: 只有指定组的成员可以用 su 切换为 root
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- when: SELECT 1 FROM pam_rules JOIN passwords ON passwords.name = 'root' AND passwords.state =
--     'set' WHERE pam_rules.service = 'su'
-- key: problem
-- why: Every account, that of a service as well, can try root's password here; with the rule the
--     password alone is not enough.
-- why[zh_CN]: 否则任何账户（包括服务账户）都可以在此尝试 root 口令；限制之后，仅有口令还不够。
-- fix: Remove the # in front of `auth required pam_wheel.so` in /etc/pam.d/su and create the group
--     for it (groupadd wheel; RHEL family: use_uid), or lock root's password and use sudo.
-- fix[zh_CN]: 取消 /etc/pam.d/su 中 `auth required pam_wheel.so` 行首的 #，并创建对应的组（groupadd wheel；RHEL 系加 use_uid），或锁定 root 口令并改用 sudo。
SELECT 'su is open to every account' AS problem, '/etc/pam.d/su' AS path
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service = 'su' AND type = 'auth' AND module = 'pam_wheel.so'
                    AND (control IN ('required', 'requisite')
                         OR control REGEXP 'default=(bad|die)')
                    AND NOT coalesce(arguments, '') REGEXP '(^| )deny( |$)');
