-- id: sshd-match-loosens
-- title: No Match block of sshd is looser than what holds for everybody
-- title[zh_CN]: sshd 的 Match 块不放宽全局限制
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
--     gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c
-- key: key match
-- why: The line at the top of the file says one thing, and far below another holds for some users
--     or addresses: whoever reads or audits the file overlooks it.
-- why[zh_CN]: 文件开头写的是一回事，后面对部分用户或地址生效的又是另一回事：查看或审计文件的人很容易忽略。
-- fix: Remove {key} {value} from the block `Match {match}` in {path}:{line}, or record a waiver
--     that says who needs it.
-- fix[zh_CN]: 从 {path}:{line} 的 `Match {match}` 块中删除 {key} {value}，或登记豁免并说明由谁使用。
SELECT m.key, m.value, m.match, g.value AS for_everybody, m.path, m.line
FROM sshd_config AS m JOIN sshd_config AS g ON g.key = m.key AND g.match = ''
WHERE m.match <> ''
  AND CASE m.key
      WHEN 'permitrootlogin' THEN
        m.value <> 'no' AND (g.value = 'no' OR (m.value = 'yes' AND g.value <> 'yes'))
      WHEN 'maxauthtries' THEN CAST(m.value AS INTEGER) > CAST(g.value AS INTEGER)
      WHEN 'authenticationmethods' THEN
        g.value <> 'any' AND (m.value = 'any' OR (g.value LIKE '%,%' AND m.value NOT LIKE '%,%'))
      ELSE m.key IN ('passwordauthentication', 'kbdinteractiveauthentication', 'gatewayports',
                     'x11forwarding', 'allowtcpforwarding', 'permittunnel')
           AND g.value = 'no' AND m.value <> 'no'
      END;
