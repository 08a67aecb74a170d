-- id: password-nullok
-- title: PAM refuses empty passwords
-- title[zh_CN]: PAM 拒绝空口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA096 highrisk:6.4.1.1
-- key: path type
-- same-as: xccdf:no_empty_passwords xccdf:no_empty_passwords_unix
-- why: With nullok an account whose password field becomes empty, by a slip or by an installer, is
--     open at once.
-- why[zh_CN]: 设置 nullok 后，一旦某个账户的口令字段因误操作或安装程序变为空，该账户便立即敞开。
-- fix: Take nullok off the pam_unix.so line in {path}:{line}; on Debian change
--     /usr/share/pam-configs/unix as well or pam-auth-update brings it back.
-- fix[zh_CN]: 删除 {path}:{line} 中 pam_unix.so 行的 nullok；在 Debian 上还须修改 /usr/share/pam-configs/unix，否则 pam-auth-update 会将其恢复。
SELECT DISTINCT type, arguments, path, line
FROM pam_rules
WHERE module = 'pam_unix.so' AND type IN ('auth', 'password')
  AND arguments REGEXP '(^| )nullok(_secure)?( |$)';
