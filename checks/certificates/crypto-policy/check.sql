-- id: crypto-policy
-- title: One policy for cryptography is set, and in force
-- title[zh_CN]: 已设置并启用统一的密码策略
-- severity: medium
-- area: certificates
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.2.2.b
-- when: SELECT 1 FROM files
--     WHERE path IN ('/etc/crypto-policies/config', '/etc/crypto-policies/state/current')
-- param allowed: DEFAULT FUTURE FIPS | policies that are right, whatever stands behind a colon
-- param allowed[zh_CN]: 允许的策略（空格分隔，不计冒号之后的部分）
-- key: setting
-- same-as: xccdf:configure_crypto_policy
-- why: TLS, SSH and Kerberos take what it allows; the policy of old systems allows what is broken
--     since years.
-- why[zh_CN]: TLS、SSH 和 Kerberos 都按该策略协商；兼容旧系统的策略允许早已被攻破的算法。
-- fix: update-crypto-policies --set DEFAULT ({path})
-- fix[zh_CN]: 执行 update-crypto-policies --set DEFAULT（{path}）。
SELECT 'policy' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/crypto-policies/config') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s ON s.program = 'crypto-policies' AND s.key = 'policy'
WHERE instr(' ' || :allowed || ' ',
            ' ' || coalesce(regexp_part('^([^:]+)', s.value), 'not set') || ' ') = 0
UNION ALL
-- What was written and not set by the program holds nowhere.
SELECT 'current', c.value, c.path, c.line
FROM program_settings AS c
     JOIN program_settings AS p ON p.program = c.program AND p.key = 'policy'
WHERE c.program = 'crypto-policies' AND c.key = 'current' AND c.value <> p.value;
