-- id: journal-upload-url
-- title: The journal is told where to send its copy
-- title[zh_CN]: 已设置系统日志（journal）的上传地址
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- when: SELECT 1 FROM files
--     WHERE path IN ('/etc/systemd/journal-upload.conf', '/usr/lib/systemd/systemd-journal-upload')
--        OR path GLOB '/etc/systemd/journal-upload.conf.d/*'
-- key: key
-- same-as: xccdf:systemd_journal_upload_url
-- why: A copy on another host is out of reach of whoever has root here.
-- why[zh_CN]: 另一台主机上的副本，本机 root 无法触及。
-- fix: Set URL= under [Upload] in {path} to the address of the log server, and start
--     systemd-journal-upload.
-- fix[zh_CN]: 在 {path} 的 [Upload] 下将 URL= 设为日志服务器地址，并启动 systemd-journal-upload。
SELECT 'URL' AS key, '/etc/systemd/journal-upload.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM systemd_config
                  WHERE file = 'journal-upload.conf' AND section = 'Upload' AND key = 'URL'
                    AND value <> '' AND is_effective);
