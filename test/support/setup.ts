import 'reflect-metadata';

// The product pins the office's time zone in code; a test run elsewhere must not change a result.
process.env.TZ = process.env.TZ ?? 'Asia/Shanghai';
