-- id: su-wheel
-- title: Only members of the group wheel may use su
-- title[zh_CN]: 只有 wheel 组成员可以使用 su
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: problem
-- same-as: xccdf:use_pam_wheel_for_su
-- why: Otherwise every account, that of a service as well, can try root's password; use_uid looks
--     at who is asking now, not at who signed in.
-- why[zh_CN]: 否则任何账户（包括服务账户）都可尝试 root 口令；use_uid 检查的是当前用户而非最初登录的用户。
-- fix: Put `auth required pam_wheel.so use_uid` in /etc/pam.d/su behind pam_rootok.so.
-- fix[zh_CN]: 在 /etc/pam.d/su 的 pam_rootok.so 之后加入 `auth required pam_wheel.so use_uid`。
SELECT 'su is open to every account' AS problem, '/etc/pam.d/su' AS path
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service = 'su' AND type = 'auth' AND module = 'pam_wheel.so'
                    -- In brackets: whoever is refused stays so, and whoever is not must still
                    -- give the password.
                    AND (control IN ('required', 'requisite')
                         OR control REGEXP '[[ ]default=(bad|die)[] ]'
                            AND NOT control REGEXP '[[ ]perm_denied=(?!bad|die)'
                            AND NOT control REGEXP '[[ ]success=(done|[0-9])')
                    AND is_reached IS NOT 0
                    AND arguments REGEXP '(^| )use_uid( |$)'
                    AND NOT arguments REGEXP '(^| )deny( |$)');
