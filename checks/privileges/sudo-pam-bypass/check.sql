-- id: sudo-pam-bypass
-- title: PAM does not let anybody through sudo without a password
-- title[zh_CN]: PAM 不允许任何人绕过 sudo 口令
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: path line
-- same-as: xccdf:disallow_bypass_password_sudo
-- why: pam_succeed_if in the stack of sudo lets whoever fulfils a condition have root without any
--     password, and sudoers does not show it.
-- why[zh_CN]: sudo 认证栈中的 pam_succeed_if 会让满足条件者无需口令即可获得 root 权限，而 sudoers 中看不到。
-- fix: Remove the rule in {path}, line {line}.
-- fix[zh_CN]: 删除 {path} 第 {line} 行的规则。
SELECT DISTINCT type, control, arguments, path, line
FROM pam_rules
WHERE path IN ('/etc/pam.d/sudo', '/etc/pam.d/sudo-i') AND module = 'pam_succeed_if.so';
