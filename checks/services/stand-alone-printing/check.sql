-- id: stand-alone-printing
-- title: A stand-alone machine prints on a printer of its own
-- title[zh_CN]: 单机只使用本机直连的打印机
-- severity: high
-- area: services
-- controls: gbt22239:8.1.10.3.a gbt22239:7.1.10.3.a zicha:RA167 zicha:RA188
-- key: name
-- why: A print job that goes over a network, or a queue that others may use, is a way out for what was
--     to leave this machine on counted paper only.
-- why[zh_CN]: 经网络打印，或允许他人共用的打印队列，都会让本应只以登记的纸质形式输出的内容流出本机。
-- fix: lpadmin -x {name}, and connect the printer by its own cable; for a shared queue: lpadmin -p {name} -o
--     printer-is-shared=false.
-- fix[zh_CN]: 执行 lpadmin -x {name}，改用线缆直连打印机；共享队列执行 lpadmin -p {name} -o printer-is-shared=false。
SELECT name, coalesce(kind, 'unknown') AS kind, device, host, is_shared, path, line FROM printers
WHERE kind IS NOT 'local' OR is_shared;
