-- id: su-without-password
-- title: Nobody becomes root with su without a password
-- title[zh_CN]: 用 su 切换为 root 必须输入口令
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- key: path line
-- why: With `trust` every member of the group is root without a question: an open session or a
--     stolen key of one of them is enough.
-- why[zh_CN]: 使用 trust 时，该组成员无需验证即可成为 root：只要其中一人的会话未锁屏或密钥被盗就足够了。
-- fix: Remove `trust` from {path}:{line}, or the whole line.
-- fix[zh_CN]: 删除 {path}:{line} 中的 trust，或删除整行。
SELECT DISTINCT service, control, arguments, path, line
FROM pam_rules
WHERE service IN ('su', 'su-l') AND type = 'auth' AND module = 'pam_wheel.so'
  AND arguments REGEXP '(^| )trust( |$)';
