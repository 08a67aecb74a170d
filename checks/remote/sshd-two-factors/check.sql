-- id: sshd-two-factors
-- title: SSH asks for two factors
-- title[zh_CN]: SSH 登录使用双因素鉴别
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.d highrisk:6.4.1.3
-- param modules: pam_oath.so pam_google_authenticator.so pam_radius_auth.so pam_u2f.so
--     pam_yubico.so pam_pkcs11.so pam_duo.so pam_privacyidea.so | PAM modules that ask for a second
--     factor, separated by spaces
-- param modules[zh_CN]: 提供第二鉴别因素的 PAM 模块，以空格分隔
-- key: problem
-- why: Remote management with a password alone counts as a high risk at level three of classified
--     protection, unless a bastion host in front asks for the second factor.
-- why[zh_CN]: 等级保护三级系统中，远程管理仅凭口令判为高风险，除非前置的堡垒机已实施双因素鉴别。
-- fix: Set AuthenticationMethods publickey,password in {path}, or install a module for one-time
--     codes (libpam-oath, libpam-google-authenticator); where a bastion host does this, record a
--     waiver that says so.
-- fix[zh_CN]: 在 {path} 中设置 AuthenticationMethods publickey,password，或安装一次性口令模块（libpam-oath、libpam-google-authenticator）；已由堡垒机实现的，登记豁免并说明。
SELECT 'one factor is enough to sign in' AS problem, '/etc/ssh/sshd_config' AS path
WHERE NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key = 'authenticationmethods' AND match = '' AND value LIKE '%,%')
  AND NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service = 'sshd' AND type = 'auth'
                    AND instr(' ' || :modules || ' ', ' ' || module || ' ') > 0);
