-- id: su-group
-- title: su is open to members of one named group only
-- title[zh_CN]: su 只对一个指定组的成员开放
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param group: sugroup | name of the group
-- param group[zh_CN]: 组名
-- key: problem
-- same-as: xccdf:use_pam_wheel_group_for_su
-- why: An empty group closes su for good: rights come through sudo, which asks for the own password
--     and writes down the command.
-- why[zh_CN]: 组内无人则 su 完全关闭；提权只能通过 sudo，它要求本人口令并记录命令。
-- fix: groupadd {wanted}; put `auth required pam_wheel.so use_uid group={wanted}` in /etc/pam.d/su,
--     and take everybody out of the group.
-- fix[zh_CN]: 执行 groupadd {wanted}，在 /etc/pam.d/su 中加入 `auth required pam_wheel.so use_uid group={wanted}`，并移出组内所有成员。
SELECT 'su is not limited to the group' AS problem, :group AS wanted, '/etc/pam.d/su' AS path
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service = 'su' AND type = 'auth' AND module = 'pam_wheel.so'
                    -- In brackets: whoever is refused stays so, and whoever is not must still
                    -- give the password.
                    AND (control IN ('required', 'requisite')
                         OR control REGEXP '[[ ]default=(bad|die)[] ]'
                            AND NOT control REGEXP '[[ ]perm_denied=(?!bad|die)'
                            AND NOT control REGEXP '[[ ]success=(done|[0-9])')
                    AND is_reached IS NOT 0
                    AND NOT arguments REGEXP '(^| )deny( |$)'
                    AND arguments REGEXP '(^| )use_uid( |$)'
                    AND regexp_part('^(?:.* )?group=(\S+)', arguments) = :group);
