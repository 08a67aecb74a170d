-- id: auditd-remote-encrypted
-- title: auditd encrypts the records that it sends
-- title[zh_CN]: auditd 加密外发的审计记录
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.2.2.b gbt22239:8.1.5.4.d
-- when: SELECT 1 FROM files
--     WHERE path IN ('/etc/audit/audisp-remote.conf', '/etc/audisp/audisp-remote.conf')
-- key: problem
-- same-as: xccdf:auditd_audispd_encrypt_sent_records
-- why: Who listens on the way reads what each account does, and may change it.
-- why[zh_CN]: 链路上的窃听者可以读到每个账号的操作，还可能篡改。
-- fix: Set transport = KRB5 in {path} (before audit 3: enable_krb5 = yes), give both hosts a
--     Kerberos key, and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 transport = KRB5（audit 3 之前：enable_krb5 = yes），为两端配置 Kerberos 密钥，然后重启 auditd。
SELECT 'the records are sent as they are' AS problem,
       coalesce(min(path), '/etc/audit/audisp-remote.conf') AS path
FROM audit_config
WHERE program = 'remote' AND key IN ('enable_krb5', 'transport')
HAVING count(*) FILTER (WHERE lower(value) IN ('yes', 'krb5')) = 0;
