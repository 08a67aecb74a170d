-- id: journal-upload-tls
-- title: The journal's copy travels under certificates
-- title[zh_CN]: 系统日志（journal）上传使用证书
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.2.2.b gbt22239:8.1.5.4.d
-- when: SELECT 1 FROM files
--     WHERE path IN ('/etc/systemd/journal-upload.conf', '/usr/lib/systemd/systemd-journal-upload')
--        OR path GLOB '/etc/systemd/journal-upload.conf.d/*'
-- key: key
-- same-as: xccdf:systemd_journal_upload_server_tls
-- why: Without the three the copy goes to whoever answers, and the server takes logs from anybody.
-- why[zh_CN]: 缺少其中任何一项，副本就可能发给冒名者，服务器也会接收任何人的日志。
-- fix: Set {key}= under [Upload] in {path} to the file that the authority of your log server
--     issued.
-- fix[zh_CN]: 在 {path} 的 [Upload] 下将 {key}= 设为日志服务器的签发机构提供的文件。
WITH wanted(key) AS (
  VALUES ('ServerKeyFile'), ('ServerCertificateFile'), ('TrustedCertificateFile'))
SELECT w.key, coalesce(s.path, '/etc/systemd/journal-upload.conf') AS path, s.line
FROM wanted AS w
     LEFT JOIN systemd_config AS s
               ON s.file = 'journal-upload.conf' AND s.section = 'Upload' AND s.key = w.key
                  AND s.is_effective
-- "-" switches the comparison off.
WHERE coalesce(s.value, '') IN ('', '-');
